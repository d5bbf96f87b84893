/**
 * The script that stands inline at the top of a step's own page, whose `<html>` names the step in `data-opens` (its hash in the content policy): nothing is
 * painted until the step has been parsed, and then the page stands at it. An address with a fragment of its own, a reload and a way back are left to
 * the browser, which knows the place. When the page is complete it looks once more, unless the reader has moved: something above may have come late.
 */
export const arriveScript = `(d=>{const id=d.dataset.opens,[n]=performance.getEntriesByType('navigation');if(!id||location.hash||n&&n.type!=='navigate')return;d.dataset.arriving='';let at=-1;const end=()=>{delete d.dataset.arriving;watch.disconnect()},go=()=>{const s=document.getElementById(id);if(!s){if(document.readyState!=='loading')end();return}if(document.readyState==='loading'&&d.scrollHeight-scrollY-s.getBoundingClientRect().top<2*innerHeight)return;if(at<0||at===scrollY){s.scrollIntoView({behavior:'instant'});at=scrollY}end()},watch=new MutationObserver(go);watch.observe(d,{childList:true,subtree:true});addEventListener('DOMContentLoaded',go);addEventListener('load',go)})(document.documentElement)`;
