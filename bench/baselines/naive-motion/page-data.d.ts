/** The story's data; put in by the build. */
declare module 'page-data' {
  const page: import('./data').PageData;
  export default page;
}
