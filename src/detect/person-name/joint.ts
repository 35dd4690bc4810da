/** "Jens og Mette", "Jens/Mette", "Jens, Mette": what is said about one holds for the other. */
export const AND = /^(?:,? (?:og|and|&|und|och) |, ?| ?[/+] ?| <> )/;
