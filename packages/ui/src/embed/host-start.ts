/** The entry of `embed.js`, the script for pages around embeds. It takes no notice of its own address: copied, bundled or as a module it has another, or none. */
import { startHost } from './host';

startHost();
