/**
 * The script of the 404 page: an address below a story's, or a story's in another spelling, leads on to that story. What comes after the story goes along as the
 * fragment, where the story's own page knows ids in any spelling, old ones, and how to say that there is none.
 *
 * @param home path of the list of stories, with a slash at the end
 */
export function hopScript(home: string, slugs: readonly string[]): string {
  const known = JSON.stringify(slugs).replaceAll('<', '\\u003c');
  return `(()=>{const home=${JSON.stringify(home)},path=location.pathname;let rest;try{rest=decodeURIComponent(path)}catch{return}if(!rest.toLowerCase().startsWith(home.toLowerCase()))return;const[slug='',...more]=rest.slice(home.length).split('/').filter(Boolean),story=slug.toLowerCase();if(!${known}.includes(story))return;const to=home+story+'/';if(to!==path||more.length)location.replace(to+location.search+(more.length?'#'+encodeURIComponent(more.join('/')):location.hash))})()`;
}
