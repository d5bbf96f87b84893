/** The entry of the script for pages around embeds: `embed.js` at the top of the site, a plain script. */
import { startHost } from './host';

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) startHost(new URL('embed/', currentScript.src).href);
