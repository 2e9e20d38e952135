declare module 'commonmark-spec' {
  namespace spec {
    interface Example {
      readonly markdown: string;
      readonly html: string;
      readonly section: string;
      readonly number: number;
    }
  }
  const spec: { readonly tests: readonly spec.Example[] };
  export = spec;
}
