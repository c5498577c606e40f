import { COLOURS, DARK, STYLES } from '../../src/ui/styles';

/** The options, a page of its own. */
export const OPTIONS_STYLES = `:root{${COLOURS}background:var(--paper)}
@media (prefers-color-scheme:dark){:root{${DARK}}}
${STYLES}
body{margin:0;font:inherit;font-size:15px}
main{display:grid;grid-template-columns:minmax(0,1fr);gap:28px;max-width:620px;margin:0 auto;padding:28px 16px}
h1{display:flex;gap:10px;align-items:center;font-size:20px}
h1 .sign{color:var(--act)}
h2{font-size:17px}
section,.add{display:grid;grid-template-columns:minmax(0,1fr);gap:10px;justify-items:start}
ul,form{width:100%}
li{display:flex;gap:16px;align-items:center;padding:0;border:0}
input:not([type]){flex:auto;width:100%;min-width:0;padding:7px 10px;border:1px solid var(--soft);border-radius:8px;background:var(--sunk);color:var(--ink);font:inherit}
::placeholder{color:var(--soft);opacity:1}
label{cursor:pointer}
.add{grid-template-columns:minmax(0,1fr) auto;gap:6px 10px}
.add label,.add p{grid-column:1/-1}
.add p:empty,[role=status]:empty{display:none}
.switch{display:flex;gap:9px;align-items:baseline}
.switch input{margin:0;translate:0 1px;accent-color:var(--act)}
.plain{flex:none;margin:0}`;
