/**
 * The script that stands inline at the top of the page (its hash in the content policy): it says before the first paint that a player will come, so that
 * the start moves no box, and takes that back when the player's file fails to load or has not run by the time the page is complete. It hides a map that
 * does not load, where WebKit would put a sign. Browsers without the units and containers that the layout stands on keep the plain page.
 */
export const bootScript = `(d=>{if(!CSS.supports('height','1svh')||!CSS.supports('container-type','size'))return;d.dataset.player='';const off=()=>{if(d.dataset.player==='')delete d.dataset.player};addEventListener('error',e=>{const t=e.target;if(!t||!t.dataset)return;if(t.dataset.playerScript!==undefined)off();else if(t.closest&&t.closest('[data-art]'))t.style.display='none'},true);addEventListener('load',()=>setTimeout(off,0))})(document.documentElement)`;
