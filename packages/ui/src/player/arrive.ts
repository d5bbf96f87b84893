/**
 * The script that stands inline at the top of a step's own page, whose `<html>` names the step in `data-opens` (its hash in the content policy): nothing is
 * painted until the step has been parsed, and then the page stands at it. An address with a fragment of its own, a reload and a way back are left to
 * the browser, which knows the place. As long as the reader has not moved, it stays there
 * whatever grows above: fonts may come late, and not every browser keeps the place then.
 */
export const arriveScript = `(d=>{const id=d.dataset.opens,[n]=performance.getEntriesByType('navigation');if(!id||location.hash||n&&n.type!=='navigate')return;d.dataset.arriving='';let at=-1;const stay=new ResizeObserver(()=>{if(at!==scrollY)stay.disconnect();else to()}),to=()=>{document.getElementById(id).scrollIntoView({behavior:'instant'});at=scrollY},go=()=>{const s=document.getElementById(id),over=document.readyState!=='loading';if(s&&(over||d.scrollHeight-scrollY-s.getBoundingClientRect().top>2*innerHeight)){to();stay.observe(document.body)}else if(!over)return;watch.disconnect();delete d.dataset.arriving},watch=new MutationObserver(go);watch.observe(d,{childList:true,subtree:true});addEventListener('DOMContentLoaded',()=>{if('arriving'in d.dataset)go()})})(document.documentElement)`;
