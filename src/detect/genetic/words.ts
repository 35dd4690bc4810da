import type { CategoryWords } from "../_lexicon/words";

/** Inherited traits and what analyses of samples show. */
export const geneticWords: CategoryWords = {
  states: `
gentest! *gentesten dna_test* dna_prof* dna_prø* dna_ana* dna_svar dna_spor genprofil* genetisk_* genetiske_* brca* *mutation! *mutationen genfejl* genvariant* bærer_af_gen* bærer_af_en_gen* anlægsbær* arvelig_* arveligt_* arvelige_* kromosom* helgenom* exom* trisomi* faderskabstest* faderskabssag* lynch_syn*
genetic_* genetically hereditary carries_the_gene carries_the_* carrier_of_* gene_mut* faulty_gene gene_var* pathogenic_* whole_exome* whole_genome* exome* paternity_test* karyotyp* chromosom* 23andme* ancestrydna myheritage palb2! cftr! dna_sampl* dna_result* dna_swab* dna_evid* dna_match* inherited_* erbkrank* 
`,
  matters: `dna! generne gener! genet! genes! arveligt mutation mutations predispos* disponeret_for vævstype* spytprøve* saliva_samp* blodtype* blood_type* gene~`,
  things: "",
  acts: "",
  not: `
in_our_dna i_vores_dna vores_dna our_dna company_dna brand_dna mutation_test* genetisk_alg* genetic_alg* gentest_af genetisk_modif* genetically_modif* gene_therapy s_dna_is enron_dna
`,
};
