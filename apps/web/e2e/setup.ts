import { installMissing } from './engines/install';

export default function setup(): void {
  installMissing(['chromium', 'firefox', 'webkit']);
}
