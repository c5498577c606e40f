import { COLOURS, DARK, STYLES } from '../ui/styles';

/** The card in its closed root. What `:host` says is `!important`, since the page's own rules reach the host too. */
export const CARD_STYLES = `:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;overflow:visible!important;z-index:2147483647!important}
.card,.marker{${COLOURS}}
@media (prefers-color-scheme:dark){.card,.marker{${DARK}}}
${STYLES}
.card,.marker{position:fixed;top:0;left:0;border:1px solid var(--line);background:var(--paper)}
.card{display:flex;flex-direction:column;gap:10px;width:min(372px,100vw - 16px);max-height:min(600px,100vh - 16px);padding:14px 16px;border-radius:14px;box-shadow:var(--shade)}
.head{padding-right:26px}
.body{min-height:0;overflow-y:auto;overscroll-behavior:contain;margin:0 -16px;padding:0 16px 2px;scrollbar-width:thin;background:linear-gradient(var(--paper) 14px,transparent) local,linear-gradient(transparent,var(--paper) 14px) 0 100% local,linear-gradient(var(--line),transparent 7px),linear-gradient(transparent calc(100% - 7px),var(--line)) var(--paper)}
.low{display:grid;overflow-y:auto}
.low .body{overflow:visible}
.close,.marker{display:grid;place-items:center;padding:0;border-radius:50%}
.close{position:absolute;top:10px;right:10px;width:28px;height:28px;border:0;background:none;color:var(--soft)}
.close:hover{background:var(--sunk)}
.marker{width:24px;height:24px;color:var(--tip);box-shadow:0 1px 4px rgb(60 40 20/.2)}
.marker[data-level=hold]{color:var(--hold)}
.heard{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
[hidden]{visibility:hidden}
@media (prefers-reduced-motion:no-preference){.card,.marker{animation:come .14s ease-out}@keyframes come{from{opacity:0}}}`;
