/**
 * Endings and beginnings that make a name without a list of them, on keys (see fold.ts): Rasmussen, Gunnarsson,
 * Jónsdóttir, Søndergaard, Petrauskas, Kovalchuk; Abdirahman, Mirosława, Þorbjörg, Sivakumar.
 */
const SURNAME =
  /.{2}(?:sen|son|dotir|gard|kiar|kvist|kuist|trup|ski|ska|(?:ov|ev)i[kc]h?|vics|esku|eanu|[aei]nko|chuk|oglu|auskas|aitis|iene|opoulos|idis|nathan|(?:[dt]r|[kmnt])ova?|eva|sade)$/;
const NO_SURNAME =
  /(?:mus|bus|pris|kaus|hil|lan|gra|hor|ny|mom|na|re|vi)sen$|(?:per|rea|sea|le|poi|pri|uni|liai)son$/;
/** These are places as often: "Lindholm", "Dahlberg". They count behind a first name. */
const PLACE_LIKE =
  /.{2}(?:bak|berg|borg|bierg|dal|dahl|holm|holt|lund|mark|strom|skov|toft|feldt|gren|man|sted|vad|rup|hoi)$/;
const FIRST =
  /^(?:abd[aeiu]|moham|muham).{2}|.{2}(?:slava?|bi?orn|biorg|geir|mund(?:ur)?|hild(?:ur)?|frid(?:ur)?|veig|leif(?:ur)?|[aei]ngua[kq]|kumar|lakshmi|ulah|[eu]din)$/;

export function endsLikeSurname(key: string): boolean {
  return SURNAME.test(key) && !NO_SURNAME.test(key);
}

export function endsLikePlace(key: string): boolean {
  return PLACE_LIKE.test(key);
}

export function soundsLikeFirst(key: string): boolean {
  return FIRST.test(key);
}
