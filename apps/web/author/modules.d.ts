/** Written by build/dev.ts beside what is prepared, after each preparation. */
declare module '#report' {
  export const report: import('./report').Report;
}

/** A style sheet as text; see next.config.ts. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}
