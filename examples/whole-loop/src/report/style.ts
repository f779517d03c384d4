import { PICTURE_STYLE, palette } from '@livelane/example-pictures';

/** The look of the report: one sheet, light and dark, readable on paper. */
export const STYLE = `
:root{color-scheme:light dark;${palette('light')}}
@media screen and (prefers-color-scheme:dark){:root{${palette('dark')}}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC","Noto Sans CJK SC","Microsoft YaHei","Noto Naskh Arabic",sans-serif;-webkit-text-size-adjust:100%;overflow-wrap:anywhere}
main{max-width:1200px;margin:0 auto;padding:40px 24px 72px}
h1{font-size:34px;line-height:1.15;letter-spacing:-.02em;margin:6px 0 10px;text-wrap:balance}
h2{font-size:21px;letter-spacing:-.01em;margin:0 0 4px}
h3{font-size:14px;margin:0 0 10px;color:var(--muted);font-weight:600}
p{margin:0 0 12px;max-width:78ch}
.over{color:var(--accent);font-weight:650;font-size:13px;letter-spacing:.06em;text-transform:uppercase;margin:0}
.lead{font-size:17px;color:var(--muted);max-width:74ch}
section{background:var(--card);border:1px solid var(--faint);border-radius:16px;padding:26px 28px;margin-top:22px}
section>p.why{color:var(--muted);margin-bottom:20px;text-wrap:pretty}
.number{display:inline-grid;place-items:center;width:26px;height:26px;border-radius:50%;background:var(--accent-soft);color:var(--accent);font-size:13px;font-weight:700;margin-right:10px;vertical-align:2px}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(160px,1fr));gap:12px;margin-top:26px}
.tile{background:var(--card);border:1px solid var(--faint);border-radius:14px;padding:14px 16px}
.tile b{display:block;font-size:18px;letter-spacing:-.02em;line-height:1.2;font-variant-numeric:tabular-nums}
.tile span{color:var(--muted);font-size:13px;display:block}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(440px,100%),1fr));gap:28px}
.two>*{min-width:0}
figure{margin:0}
.pan,.scroll{overflow-x:auto;background:linear-gradient(90deg,var(--card) 30%,transparent) 0 0/48px 100% no-repeat local,linear-gradient(270deg,var(--card) 30%,transparent) 100% 0/48px 100% no-repeat local,linear-gradient(90deg,var(--faint),transparent) 0 0/18px 100% no-repeat,linear-gradient(270deg,var(--faint),transparent) 100% 0/18px 100% no-repeat}
.pan:focus-visible,.scroll:focus-visible,a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
figure svg{display:block;width:100%;height:auto;min-width:480px}
figure.wide svg{min-width:820px}
figcaption{color:var(--muted);font-size:13px;margin-top:6px}
h3.next{margin-top:24px}ul.reasons{list-style:none;padding:0;margin:0;display:grid;gap:10px}
ul.reasons li{padding:10px 14px;border-radius:10px;border-left:3px solid var(--plus);background:var(--plus-soft)}
ul.reasons li.against{border-color:var(--minus);background:var(--minus-soft)}
ul.reasons small{display:block;color:var(--muted)}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:14px}
th{overflow-wrap:normal;word-break:keep-all;font-size:12px;text-align:start;color:var(--muted);font-weight:600;padding:6px 12px 6px 0;border-bottom:1px solid var(--faint)}
td{padding:8px 12px 8px 0;border-bottom:1px solid var(--faint);vertical-align:top}
td bdi,td code{display:inline-block;max-width:72ch;overflow-wrap:break-word}
th.n,td.n{text-align:end;white-space:nowrap}
ul.remarks{color:var(--muted);font-size:14px;margin:14px 0 0;padding-inline-start:18px}.chips{display:flex;flex-wrap:wrap;gap:6px;margin:0 0 14px}.whole{white-space:nowrap}.narrow{max-width:620px}
.badge{display:inline-block;padding:1px 9px;border-radius:99px;font-size:12px;font-weight:650;white-space:nowrap}
.badge.good{background:var(--plus-soft);color:var(--plus)}.badge.bad{background:var(--minus-soft);color:var(--minus)}.badge.mark{background:var(--gold-soft);color:var(--gold)}
.path{display:flex;flex-wrap:wrap;gap:4px 6px;align-items:center}
.chip{max-width:100%;padding:2px 10px;border-radius:99px;font-size:13px;background:var(--second-soft);color:var(--second);font-weight:600}
.chip.creator{background:var(--accent-soft);color:var(--accent)}
.path i{font-style:normal;color:var(--muted)}
.meter{height:8px;margin-top:7px;border-radius:4px;background:var(--accent);min-width:2px}
blockquote{margin:0 0 14px;padding:12px 16px;border-radius:10px;background:var(--minus-soft);border-left:3px solid var(--minus)}
code{font:12.5px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
td code{max-width:24ch}a{color:var(--accent);text-underline-offset:2px}footer{color:var(--muted);font-size:13px;margin-top:28px}
${PICTURE_STYLE}
@media print{:root{color-scheme:light;--bg:#fff}body{font-size:12px}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}main{max-width:none;padding:0}section{border-color:#ccc;padding:14px 16px;margin-top:12px}.pan,.scroll{overflow:visible;background:none}figure svg,figure.wide svg{min-width:0}.two{grid-template-columns:1fr 1fr}figure,tr,li,.tile,blockquote{break-inside:avoid}h2,h3,p.why{break-after:avoid}.pan::before{display:none}}
@media screen and (max-width:640px){main{padding:24px 14px 48px}section{padding:20px 16px}h1{font-size:27px}figure svg{min-width:440px}.pan::before{content:attr(data-swipe);position:sticky;left:0;display:inline-block;font-size:11px;color:var(--muted)}table{min-width:560px}td{padding-right:9px}}
`;
