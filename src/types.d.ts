declare module '*.css' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: this is the form in which the build gives a text.
  export default text;
}
