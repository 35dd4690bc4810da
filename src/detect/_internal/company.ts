/** Legal forms and words that firms and institutions have in their names. */
const COMPANY =
  /(?:^|[ ,(])(?:A\/S|ApS|I\/S|K\/S|P\/S|IVS|A\.?M\.?B\.?A|AS|ASA|AB|Oyj?|GmbH|KG|AG|Ltd|Limited|Inc|LLC|LLP|PLC|B\.?V|S\.A|Corp|Company|Group|Gruppen|Holding|Logistics|Logistik|Transport|Spedition|Shipping|Hotel|Restaurant|Bank|Kommune|Region|Museum|Center|Foreningen|Fonden|Institut|Institute|P\.?C|L\.?P|Universit(?:et|y)|Authority|Partners|Services|Corporation|Foundation|Council|School|Skole)(?![A-Za-zæøå])/;

/** True for a line with a firm's or an institution's name. */
export function namesCompany(line: string): boolean {
  return COMPANY.test(line);
}
