/** Settles before the first paint that the stage will be played, and unsettles it where the player's file does not arrive. */
export const bootScript = `(d=>{d.dataset.player='';addEventListener('error',e=>{if(e.target.type==='module')delete d.dataset.player},true)})(document.documentElement)`;
