/**
 * Endings and beginnings that make a name without a list of them, on keys (see name-keys.ts): Rasmussen, Gunnarsson,
 * Jónsdóttir, Søndergaard, Petrauskas, Kovalchuk, Kowalczyk, Sivalingam; Abdirahman, Mirosława, Þorbjörg, Hamidullah.
 */
const SURNAME =
  /.{2}(?:son|dotir|gard|kiar|kvist|kuist|trup|sk[ai]|ieki|ks[ai]k|(?:ov|ev)i[kc]|vi(?:ks|cius)|esku|eanu|[aei]nko|chuk|iuk|(?:[dt]r|[kmnt])ova?|arov|[dg]orov|olov|eva|shvili|oglu|auskas|auskite|aitis|aite|iene|opoulos|..idis|natan|lingam|singam|ratnam|raia|esvaran|[ei]ndran|sade|neiad|[dfklr]sai)$/;
const NO_SURNAME = /(?:per|rea|sea|le|poi|pri|uni|liai)son$/;
/** These are places as often: "Lindholm", "Dahlberg". They count behind a first name. */
const PLACE_LIKE =
  /.{2}(?:bak|berg|borg|bierg|dal|dahl|holm|holt|lund|mark|strom|skov|toft|feldt|gren|man|sted|vad|rup|hoi|vort|ford|bourne|kombe|field|kroft|ingham|ington|shav|stead|vod|vik|kote)$/;
const FIRST =
  /^(?:k?abd[aeiu]|m[aou]ham|gh?ebre|tesfa|haile).{2}|^xiao|.{2}(?:slava?|biorn|biorg|geir|mund(?:ur)?|hild(?:ur)?|frid(?:ur)?|veig|leif(?:ur)?|laug(?:ur)?|valdur|grimur|gerdur|nguak|[ae]rak|kumar|lakshmi|[bdhnst]ula|[eu]din|[hr]s(?:h[ai]d|ad)|[hr]nas|[aei]mira?|nur)$/;

/** `isFirst` tells first names: in front of -sen stands one, "Rasmussen", or it is a noun, "Skattestyrelsen", "analysen". */
export function endsLikeSurname(key: string, isFirst: (key: string) => boolean): boolean {
  if (key.endsWith("sen")) return isFirst(key.slice(0, -3)) || isFirst(key.slice(0, -2));
  return SURNAME.test(key) && !NO_SURNAME.test(key);
}

export function endsLikePlace(key: string): boolean {
  return PLACE_LIKE.test(key);
}

export function soundsLikeFirst(key: string): boolean {
  return FIRST.test(key);
}
