/** The entry of the script of embedded pages. */
import { startFrame } from './frame';

startFrame();
