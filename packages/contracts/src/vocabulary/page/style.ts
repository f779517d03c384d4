/**
 * The look of a report: light and dark on screens, light on paper. Blue and orange are told apart with every common
 * colour blindness; nothing is said by colour alone.
 */
export const STYLE = `
:root{color-scheme:light dark;--bg:#f4f5f7;--card:#fff;--ink:#1c2127;--muted:#5c6670;--faint:#dfe3e8;--blue:#005f96;--blue-soft:#e1eff8;--orange:#a84300;--orange-soft:#fbeadd}
@media screen and (prefers-color-scheme:dark){:root{--bg:#12161a;--card:#1b2127;--ink:#edf0f2;--muted:#a3adb6;--faint:#333c45;--blue:#6cbcec;--blue-soft:#16374c;--orange:#f2a35e;--orange-soft:#4a2c14}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC","Noto Sans CJK SC","Microsoft YaHei","Noto Naskh Arabic",sans-serif;-webkit-text-size-adjust:100%;overflow-wrap:anywhere}
main{max-width:1180px;margin:0 auto;padding:32px 22px 64px}
h1{font-size:30px;line-height:1.2;letter-spacing:-.01em;margin:0 0 8px;text-wrap:balance}
h2{font-size:20px;line-height:1.3;margin:0 0 6px}
h3{font-size:14px;margin:22px 0 6px;color:var(--muted);font-weight:650}
p{margin:0 0 10px;max-width:82ch}
header p,section>p{color:var(--muted)}
.scroll+p,ul+p{margin-top:8px}
section{background:var(--card);border:1px solid var(--faint);border-radius:12px;padding:22px 24px;margin-top:18px}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(430px,100%),1fr));gap:4px 32px}
.columns>*{min-width:0}
figure{margin:8px 0 14px}
figcaption,summary{color:var(--muted);font-size:13px}
summary{cursor:pointer}
.pan,.scroll{overflow-x:auto}
.pan:focus-visible,.scroll:focus-visible,a:focus-visible,summary:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
svg{display:block;width:100%;max-width:880px;height:auto;min-width:460px}
svg[viewBox^="0 0 560"]{max-width:620px}svg[viewBox^="0 0 420"]{max-width:460px;min-width:330px}svg[viewBox^="0 0 720"]{min-width:600px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:14px}
th{overflow-wrap:normal;text-align:start;vertical-align:bottom;font-size:12px;color:var(--muted);font-weight:600;padding:6px 14px 6px 0;border-bottom:1px solid var(--faint)}
td{padding:7px 14px 7px 0;border-bottom:1px solid var(--faint);vertical-align:top}
td{overflow-wrap:break-word}
td bdi{display:inline-block;max-width:56ch}
th.n,td.n{text-align:end}
td.n{white-space:nowrap}
a{color:var(--blue);text-underline-offset:2px}
ul.points{list-style:none;padding:0;margin:0;display:grid;gap:8px}
ul.points li{padding:8px 12px;border-inline-start:3px solid var(--faint);border-radius:6px}
ul.points li.for{border-color:var(--blue);background:var(--blue-soft)}
ul.points li.against{border-color:var(--orange);background:var(--orange-soft)}
ul.points small{display:block;color:var(--muted);font-size:13px}
li.for small,li.against small{color:var(--ink)}
ul.points b{font-size:13px}
footer{color:var(--muted);font-size:13px;margin-top:24px}
svg text{font-size:12px;fill:var(--ink);unicode-bidi:plaintext}
svg .small{font-size:11px}svg .tick{fill:var(--muted);font-size:11px}svg .value{font-variant-numeric:tabular-nums}svg .strong{font-weight:650}
svg .halo{paint-order:stroke;stroke:var(--card);stroke-width:4px;stroke-linejoin:round}
.grid{stroke:var(--faint)}.axis{stroke:var(--muted)}
.bar.for,.bar.total{fill:var(--blue)}.bar.against{fill:var(--orange)}.bar.wanted{fill:var(--card);stroke:var(--ink);stroke-width:1.2}.most{fill:var(--faint)}
.whisker{stroke:var(--ink);stroke-width:1.5}.interval{stroke:var(--blue);stroke-width:2.5;stroke-linecap:round}.point{fill:var(--blue)}.ring-point{fill:var(--card);stroke:var(--orange);stroke-width:2.5}
.strong .interval{stroke-width:4}.strong .name,.strong .value{font-weight:650}
.hollow .interval{stroke:var(--muted);stroke-dasharray:3 4}.hollow .point{fill:var(--card);stroke:var(--muted);stroke-width:1.5}.hollow text{fill:var(--muted)}
.ring{fill:none;stroke:var(--faint)}.area{fill:var(--blue);fill-opacity:.16;stroke:var(--blue);stroke-width:2;stroke-linejoin:round}
.curve{fill:none;stroke:var(--blue);stroke-width:2;stroke-linejoin:round}.flagged{fill:none;stroke:var(--orange);stroke-width:4;stroke-linecap:round}
.flow{fill:none;stroke:var(--blue);stroke-opacity:.22}
.band{fill:var(--blue);fill-opacity:.13}.usual{stroke:var(--muted);stroke-dasharray:4 4}.outside{fill:var(--orange)}
@media print{:root{color-scheme:light;--bg:#fff}body,table,figcaption,h3{font-size:11px}ul.points small,ul.points b,footer,th{font-size:10px}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}main{max-width:none;padding:0}section{padding:10px 12px;margin-top:10px}.pan,.scroll{overflow:visible}svg,svg[viewBox]{min-width:0}.columns{grid-template-columns:1fr 1fr}details{display:none}figure,tr,li{break-inside:avoid}h2,h3{break-after:avoid}td.n{white-space:normal}}
@media screen and (max-width:640px){main{padding:20px 12px 40px}section{padding:16px 14px}h1{font-size:25px}table{min-width:540px}}
`;
