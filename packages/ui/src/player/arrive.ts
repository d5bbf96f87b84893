/** Milliseconds that a step's own page waits for its typefaces before it is painted. */
const FACES_WAIT = 500;

/**
 * The script that stands inline at the top of a step's own page, whose `<html>` names the step in `data-opens` (its hash in the content policy): nothing is
 * painted until the step has been parsed and its typefaces are there, for which it waits half a second at most; then the page stands at its step. Faces
 * that come later are left for the next page: `data-stand-ins` on `<html>` keeps the stand-ins, since the text above would change its height
 * under the reader's eyes. An address with a fragment of its own, a reload and a way back are left to the browser, which knows the place.
 */
export const arriveScript = `(d=>{const id=d.dataset.opens,[n]=performance.getEntriesByType('navigation');if(!id||location.hash||n&&n.type!=='navigate')return;d.dataset.arriving='';let stands=false;const faces=()=>['sans','serif'].map(n=>'1em '+getComputedStyle(d).getPropertyValue('--face-'+n)),to=()=>{document.getElementById(id).scrollIntoView({behavior:'instant'});stands=true},show=came=>{if(!came)d.dataset.standIns='';to();delete d.dataset.arriving},go=()=>{const s=document.getElementById(id),over=document.readyState!=='loading';if(stands)return;if(s&&(over||d.scrollHeight-scrollY-s.getBoundingClientRect().top>2*innerHeight)){to();Promise.race([Promise.all(faces().map(f=>document.fonts.load(f))),new Promise(r=>setTimeout(r,${FACES_WAIT}))]).then(show,()=>show())}else if(over)delete d.dataset.arriving;else return;watch.disconnect()},watch=new MutationObserver(go);watch.observe(d,{childList:true,subtree:true});addEventListener('DOMContentLoaded',go)})(document.documentElement)`;
