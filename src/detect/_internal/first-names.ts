/** First names that every second Dane has one of, packed by `npm run pack-words`. */
export const firstNames =
  "peter jens michael lars henrik thomas søren jan niels christian martin jørgen hans anders morten jesper ole mads erik rasmus mikkel kim brian jacob bent frederik mathias kenneth simon daniel emil oliver noah victor jonas kasper claus flemming torben finn poul svend kurt mohammad ahmed ali omar allan bo " +
  "anne kirsten mette hanne anna helle susanne lene maria marianne inge karen lone camilla bente pia charlotte louise jette tina gitte ida julie laura birgitte rikke ulla sofie emma freja clara nora cecilie mathilde amalie sara christina heidi maja trine fatima aisha stine eva johanne marie";
