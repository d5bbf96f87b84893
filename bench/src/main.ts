import { buildSites } from './sites/build-sites';
console.log(await buildSites({ slug: 'pyongyang-2024', out: 'out', generated: '.generated/stories' }));
