declare module 'commonmark-spec' {
  export interface Example {
    readonly markdown: string;
    readonly html: string;
    readonly section: string;
    readonly number: number;
  }
  const spec: { readonly tests: readonly Example[] };
  export default spec;
}
