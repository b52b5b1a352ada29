// Generated from package.json and locales/*/environment.ftl by `npm run generate`. Do not edit.
"use strict";
if (process.env.NO_COLOR) delete process.env.FORCE_COLOR;
(function () {
  var has = process.versions.node.split(".");
  if (Number(has[0]) > 22 || (Number(has[0]) === 22 && Number(has[1]) >= 18)) return;
  var said = {"en":["Waymark needs Node 22.18 or newer, and this is Node ",". You can get it from https://nodejs.org, or with: nvm install 22.18"],"es":["Waymark necesita Node 22.18 o m\u00e1s nuevo, y este es Node ",". Puedes conseguirlo en https://nodejs.org, o con: nvm install 22.18"]};
  var speaks = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";
  var words = said[speaks.toLowerCase().split(/[_.@-]/)[0]] || said.en;
  process.stderr.write(words.join(process.versions.node) + "\n");
  process.exit(1);
})();
