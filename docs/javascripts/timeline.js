/* The timeline page's script. Without it the page shows the same timeline, drawn at build time,
   and the same list; everything here adds to that. Each module under timeline/ does one thing. */

import { mountTimeline } from "./timeline/mount.js";

const root = document.getElementById("timeline");
if (root) mountTimeline(root);
