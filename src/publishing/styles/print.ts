/** On paper: black on white, no navigation, the targets of links, corrections and the fact check with the text. */
export const print = `
@media print{:root{--ink:#000;--soft:#333;--paper:#fff;--tint:#fff;--accent:#000;--link:#000;--ok:#000;--warn:#000;--ok-tint:#fff;--warn-tint:#fff}
body{font-size:11pt}.masthead nav,.skip,.more,.paging,.foot ul,video,.list-head p{display:none}
.story,.list{max-width:none}.masthead{border-top:0}
.body a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}
figure,.check,.corrections,tr{break-inside:avoid}h2,h3{break-after:avoid}}
`
