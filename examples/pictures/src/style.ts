/** The look of the pictures: classes that the writers give, in colours of the tokens. */
export const PICTURE_STYLE = `svg text{font-size:12px;fill:var(--ink);unicode-bidi:plaintext}
svg .tick{fill:var(--muted);font-size:11px}svg .value{fill:var(--muted);font-variant-numeric:tabular-nums}svg .strong{font-weight:650;fill:var(--ink)}
svg .halo{paint-order:stroke;stroke:var(--card);stroke-width:4px;stroke-linejoin:round}
svg .grid{stroke:var(--faint)}svg .axis{stroke:var(--muted)}svg .lane{stroke:var(--faint);stroke-dasharray:2 4}
.bar-plus{fill:var(--plus)}.bar-minus{fill:var(--minus)}.bar-total{fill:var(--accent)}.bar-limit{fill:var(--faint);opacity:.6}
.interval{stroke:var(--muted);stroke-width:2;stroke-linecap:round}.point{fill:var(--muted)}.highlight{fill:var(--faint);opacity:.55}
.dot-picked .interval{stroke:var(--accent);stroke-width:3}.dot-picked .point{fill:var(--accent)}.dot-picked .strong{fill:var(--accent)}
.dot-compared .interval{stroke:var(--gold);stroke-width:3}.dot-compared .point{fill:var(--gold)}
.dot-excluded .interval{stroke:var(--faint)}.dot-excluded .point{fill:var(--card);stroke:var(--muted);stroke-width:1.5}.dot-excluded text{fill:var(--muted)}
.lane-heading{font-size:11px;font-weight:700;fill:var(--muted);letter-spacing:.05em}
.on-bar{font-size:11px;font-weight:600}
.stretch-pin{fill:var(--accent-soft);stroke:var(--accent)}.stretch-promotion{fill:var(--gold-soft);stroke:var(--gold)}.stretch-disclosure{fill:var(--plus-soft);stroke:var(--plus)}.stretch-broken{fill:none;stroke:var(--minus);stroke-width:2;stroke-dasharray:4 3}.stretch-host{fill:var(--accent)}.stretch-viewer{fill:var(--second)}.stretch-gap{fill:none;stroke:var(--minus);stroke-dasharray:3 3}
.verdict-kept text{fill:var(--plus);font-weight:650}.verdict-broken text{fill:var(--minus);font-weight:650}
.moment-question circle{fill:var(--gold)}.moment-answer circle{fill:var(--plus)}.moment-click circle{fill:var(--second)}.moment-redeem circle{fill:var(--accent)}.moment-lead circle{fill:var(--violet)}.moment-voice circle{fill:var(--plus)}
g[class^=moment] .on-bar{fill:var(--on)}
.curve-host{fill:none;stroke:var(--accent);stroke-width:2.5;stroke-linejoin:round}.curve-viewer{fill:none;stroke:var(--second);stroke-width:1.4;opacity:.75;stroke-linejoin:round}
.span{stroke:var(--faint);stroke-width:6;stroke-linecap:round}
.series-0{fill:var(--accent)}.series-1{fill:var(--second)}.series-2{fill:var(--gold)}.series-3{fill:var(--violet)}.series-4{fill:var(--plus)}.series-5{fill:var(--minus)}
.tone-plain{fill:var(--second)}.tone-ours{fill:var(--accent)}.tone-lost{fill:var(--minus)}.tone-paid{fill:var(--gold)}
.ribbon{opacity:.22}`;
