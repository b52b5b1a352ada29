// Generated from package.json and locales/*/environment.ftl by `npm run generate`. Do not edit.
"use strict";
(function () {
  var has = process.versions.node.split(".");
  if (Number(has[0]) > 24 || (Number(has[0]) === 24 && Number(has[1]) >= 0)) return;
  var said = {"en":["Waymark needs Node 24 or newer, and this is Node ",". You can get it from https://nodejs.org, or with: nvm install 24"],"es":["Waymark necesita Node 24 o m\u00e1s nuevo, y este es Node ",". Puedes conseguirlo en https://nodejs.org, o con: nvm install 24"]};
  var speaks = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";
  var words = said[speaks.toLowerCase().split(/[_.@-]/)[0]] || said.en;
  process.stderr.write(words.join(process.versions.node) + "\n");
  process.exit(1);
})();
