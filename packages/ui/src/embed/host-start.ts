/**
 * The entry of the script for pages around embeds: `embed.js` at the top of the site, a plain script.
 *
 * It takes no notice of its own address. Copied beside a page's own files, bundled with them or loaded as a module it has
 * another one, or none; and what a page in a frame with a folder `embed` in its address can have of the page around it is a
 * height within limits and an event.
 */
import { startHost } from './host';

startHost();
