/**
 * What data demand of encryption: `confidential` data (a CPR number) accept that the mail servers enforce TLS,
 * `sensitive` data (health) may demand that the mail itself is sealed. From less to more.
 */
export const ENCRYPTION_TIERS = ["confidential", "sensitive"] as const;

export type EncryptionTier = (typeof ENCRYPTION_TIERS)[number];

/** How the add-in can have a mail encrypted, in the order in which it tries when the policy gives none. */
export const ENCRYPTION_WAYS = ["label", "header", "subject-tag", "sender"] as const;

export type EncryptionWay = (typeof ENCRYPTION_WAYS)[number];
