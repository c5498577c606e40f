/**
 * The look that the card and the popup share. Sizes in px: a page may set any root size, and zoom works all the same.
 * Every pair of colours has a contrast of 4.5 or more, in both schemes.
 */
export const COLOURS = `color-scheme:light dark;
--paper:#fffdf9;--sunk:#f6f0e7;--ink:#2b2622;--soft:#665c53;--line:#e4d9cb;
--act:#1f6b59;--on-act:#fff;--hold:#a8481f;--tip:#7a5b00;
--new:#d9efe4;--gone:#8a4a3a;--blank:#ffe9b8;--on-blank:#5a3d00;
--shade:0 10px 32px rgb(60 40 20/.18),0 2px 6px rgb(60 40 20/.12);
font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--ink);direction:ltr;text-align:left;`;

export const DARK = `--paper:#262320;--sunk:#312d29;--ink:#f3ece3;--soft:#b9ada1;--line:#46403a;
--act:#8fd8c0;--on-act:#10241e;--hold:#f2a47e;--tip:#e8c76a;
--new:#214638;--gone:#e0a090;--blank:#5a4513;--on-blank:#ffe3a1;
--shade:0 10px 32px rgb(0 0 0/.5);`;

export const STYLES = `*{box-sizing:border-box}
h1,h2,h3,p,ul{margin:0;padding:0;font-size:inherit;overflow-wrap:anywhere}
h1,h2,h3,b,strong,summary,legend,.main{font-weight:600}
button,summary{font:inherit;color:inherit;cursor:pointer}
button:disabled{cursor:default}
:focus-visible{outline:2px solid var(--act);outline-offset:2px}
.head{display:flex;gap:9px;color:var(--act)}
.head[data-level=hold]{color:var(--hold)}
.head[data-level=tip]{color:var(--tip)}
.sign{flex:none;fill:currentColor;stroke:var(--paper);stroke-width:9;stroke-linecap:round}
.sign rect{opacity:.45;stroke:none}
.sign :last-child{fill:none}
.head h2{font-size:15px;line-height:20px;color:var(--ink);text-wrap:pretty}
.body,ul,details[open]{display:grid;grid-template-columns:minmax(0,1fr);gap:10px}
ul{list-style:none}
li{padding-left:11px;border-left:2px solid var(--line)}
li p,.small,.wait{color:var(--soft)}
q{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-style:italic;font-size:13px;quotes:"“" "”"}
summary{width:max-content;margin:-3px -8px;padding:3px 8px;border-radius:6px;color:var(--act);font-size:13px}
summary:hover{background:var(--sunk)}
.offer{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:6px 24px;padding-top:10px;border-top:1px solid var(--line)}
.text{width:100%;min-height:76px;padding:8px 10px;border-radius:8px;background:var(--sunk);white-space:pre-wrap;overflow-wrap:anywhere}
ins,mark{border-radius:3px;box-decoration-break:clone;-webkit-box-decoration-break:clone}
ins{text-decoration:none}
del{display:none;color:var(--gone)}
.changes[open]~.text ins{background:var(--new);text-decoration:underline 1px;text-underline-offset:3px}
.changes[open]~.text del{display:inline}
mark{padding:0 2px;background:var(--blank);color:var(--on-blank)}
.wait{min-height:140px}
.kinds{display:flex;width:100%;padding:2px;border-radius:8px;background:var(--sunk)}
.kinds button{flex:auto;min-width:0;padding:3px 6px;border:0;border-radius:6px;background:none;font-size:13px;color:var(--soft)}
.kinds [aria-pressed=true]{background:var(--paper);color:var(--ink);font-weight:600;box-shadow:0 1px 3px rgb(60 40 20/.2)}
.change{display:block;width:100%;margin:4px 0;padding:5px 8px;border:1px solid var(--line);border-left:3px solid var(--act);border-radius:6px;background:var(--paper);text-align:start;white-space:pre-wrap;overflow-wrap:anywhere}
.changes[open]~.text .change del{display:block}
.change[aria-pressed=false]{border-left-color:var(--line)}
.plain{padding:3px 8px;margin:-3px -8px;border:0;border-radius:6px;background:none;color:var(--act);font-size:13px}
.plain:hover,.kinds button:hover{text-decoration:underline;text-underline-offset:3px}
.not-so summary{margin:2px -6px -2px;padding:1px 6px;font-size:12px;color:var(--soft)}
.not-so[open]{gap:0}
.not-so div{display:grid;justify-items:start;gap:4px;padding:4px 0 2px 8px}
.not-so .plain{text-align:start;overflow-wrap:anywhere}
.learnt{padding:6px 10px;border-radius:8px;background:var(--sunk);overflow-wrap:anywhere}
.learnt .plain{margin:-3px 0}
.small{font-size:13px}
.notice{padding:8px 10px;border-radius:8px;background:var(--blank);color:var(--on-blank)}
footer{display:flex;flex-wrap:wrap;gap:6px 12px;align-items:center}
footer:empty{display:none}
.main{padding:7px 14px;border:1px solid transparent;border-radius:99px;background:var(--act);color:var(--on-act)}
.main:disabled{background:var(--sunk);color:var(--soft)}
.main:hover:enabled{filter:brightness(1.08)}
@media (forced-colors:active){mark,.changes[open]~.text ins{forced-color-adjust:none;background:Mark;color:MarkText}}
@media (prefers-reduced-motion:no-preference){.wait{animation:wait 1.8s ease-in-out infinite}@keyframes wait{50%{opacity:.6}}}`;
