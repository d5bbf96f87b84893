/** Every style of the inside of a drawing; import it once, where drawings are shown. */
import './drawing/poses.css';
import './drawing/lines.css';
import './drawing/pins.css';
import './drawing/words.css';
import './drawing/furniture.css';
import './drawing/accounts.css';
import './drawing/distances.css';
import './drawing/apron.css';
