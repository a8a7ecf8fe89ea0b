/** Colours, type and what every page needs. System fonts only, and only
 * those that carry every stacked Vietnamese mark (Georgia and Charter don't: half the word would come from another font); line-height of
 * running text stays ≥ 1.5. */
export const base = `
:root{color-scheme:light dark;--ink:#1c1b1a;--soft:#57534e;--paper:#fff;--tint:#f6f4f1;--line:#d9d4cd;--accent:#8f1420;--link:#0b4f8a;--ok:#17603a;--ok-tint:#eef6f0;--warn:#7a4a00;--warn-tint:#fdf5e6;
--serif:"Noto Serif","DejaVu Serif",Cambria,"Times New Roman",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--ink:#ece8e3;--soft:#b3ada5;--paper:#161514;--tint:#211f1d;--line:#3d3935;--accent:#ff9a9f;--link:#8fc4f5;--ok:#8fd6ab;--ok-tint:#17251c;--warn:#f0c36d;--warn-tint:#2a2214}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.65 var(--sans);overflow-wrap:break-word}
h1,h2,h3,h4{font-family:var(--serif);line-height:1.5;margin:0;font-weight:700;text-wrap:pretty}
h1{text-wrap:balance}
p,ul,ol,dl,figure,blockquote{margin:0 0 1em}
img,video{max-width:100%;height:auto;display:block;background:var(--tint)}
a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.18em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
main:focus{outline:0}
code{font-family:ui-monospace,Consolas,"DejaVu Sans Mono",monospace;font-size:.9em}
hr{border:0;border-top:1px solid var(--line);margin:2em auto;width:40%}
.wrap{max-width:72rem;margin:0 auto;padding:0 1rem}
.skip{position:absolute;left:-999rem;top:0;background:var(--paper);color:var(--ink);padding:.75rem 1rem;z-index:2}
.skip:focus{left:0}
.meta{color:var(--soft);font-size:.875rem;line-height:1.6;margin:0}
.meta>*{white-space:nowrap}
.meta>*:not(:last-child)::after,.dates>*:not(:last-child)::after{content:" ·";margin-right:.4em;color:var(--soft)}
.kicker{color:var(--accent);font-size:.875rem;font-weight:600;margin:0 0 .15rem}
.kicker a{color:inherit;text-decoration:none;padding:.2rem 0;display:inline-block}
.kicker a:hover{text-decoration:underline}
.kicker a+a::before{content:"›";margin:0 .45em;font-weight:400;color:var(--soft)}
.sound{color:var(--ok)}
.empty{padding:3rem 0;color:var(--soft);max-width:38rem}
.empty h2{color:var(--ink);margin-bottom:.5rem}
.notice{max-width:38rem;margin:0 auto;padding:2.5rem 0 4rem}
.notice h1{font-size:1.75rem;margin-bottom:1rem}
`
