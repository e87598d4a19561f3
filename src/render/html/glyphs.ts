/** The symbols for phases. They differ in shape, so that color is not needed to tell them apart; none is a circle. */
export const SIGNS = `<svg class="signs" width="0" height="0" aria-hidden="true"><defs>
<symbol id="phase-past" viewBox="0 0 12 12"><path d="M2 2h8v8H2z"></path></symbol>
<symbol id="phase-running" viewBox="0 0 12 12"><path d="M2.5 1.5l7.5 4.5l-7.5 4.5z"></path></symbol>
<symbol id="phase-planned" viewBox="0 0 12 12"><path class="line" d="M3 2l7 4l-7 4z"></path></symbol>
<symbol id="phase-open" viewBox="0 0 12 12"><path class="line dashed" d="M2 2h8v8H2z"></path></symbol>
<symbol id="phase-off" viewBox="0 0 12 12"><path class="line" d="M2 2l8 8M10 2l-8 8"></path></symbol>
<symbol id="phase-unknown" viewBox="0 0 12 12"><path class="line" d="M4 4.2a2 2 0 1 1 2.9 1.8c-.7.4-.9.8-.9 1.5M6 9.6v.9"></path></symbol>
</defs></svg>`;
