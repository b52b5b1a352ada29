import * as fc from "fast-check";

// Every run tries the same cases, so that what fails for one fails for all; WAYMARK_SEED searches further.
fc.configureGlobal({ seed: Number(process.env["WAYMARK_SEED"] ?? 20_261_120) });
