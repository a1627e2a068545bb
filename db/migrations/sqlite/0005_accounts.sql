CREATE TABLE `deletion_days` (
	`day` text PRIMARY KEY NOT NULL,
	`looked_at` integer NOT NULL,
	`counts` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `resident_checklists` (
	`id` text PRIMARY KEY NOT NULL,
	`resident_id` text NOT NULL,
	`address` text NOT NULL,
	`title` text NOT NULL,
	`rows` text NOT NULL,
	`ticked` text NOT NULL,
	`kept_until` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `resident_checklists_address` ON `resident_checklists` (`resident_id`,`address`);--> statement-breakpoint
CREATE INDEX `resident_checklists_until` ON `resident_checklists` (`kept_until`);--> statement-breakpoint
CREATE TABLE `resident_codes` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`seal` text NOT NULL,
	`resident_id` text,
	`tries` integer NOT NULL,
	`locale` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `resident_codes_expiry` ON `resident_codes` (`expires_at`);--> statement-breakpoint
CREATE INDEX `resident_codes_resident` ON `resident_codes` (`resident_id`);--> statement-breakpoint
CREATE TABLE `resident_deputies` (
	`id` text PRIMARY KEY NOT NULL,
	`principal_id` text NOT NULL,
	`deputy_id` text,
	`deputy_name` text NOT NULL,
	`principal_name` text NOT NULL,
	`scopes` text NOT NULL,
	`key_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`ended_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `resident_deputies_key` ON `resident_deputies` (`key_hash`);--> statement-breakpoint
CREATE INDEX `resident_deputies_principal` ON `resident_deputies` (`principal_id`);--> statement-breakpoint
CREATE INDEX `resident_deputies_deputy` ON `resident_deputies` (`deputy_id`);--> statement-breakpoint
CREATE TABLE `resident_deputy_acts` (
	`id` text PRIMARY KEY NOT NULL,
	`deputation_id` text NOT NULL,
	`principal_id` text NOT NULL,
	`at` integer NOT NULL,
	`act` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `resident_deputy_acts_principal` ON `resident_deputy_acts` (`principal_id`,`at`);--> statement-breakpoint
CREATE INDEX `resident_deputy_acts_at` ON `resident_deputy_acts` (`at`);--> statement-breakpoint
CREATE TABLE `resident_lookups` (
	`id` text PRIMARY KEY NOT NULL,
	`resident_id` text NOT NULL,
	`at` integer NOT NULL,
	`office` text NOT NULL,
	`purpose` text NOT NULL,
	`note` text NOT NULL,
	`fields` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `resident_lookups_resident` ON `resident_lookups` (`resident_id`,`at`);--> statement-breakpoint
CREATE INDEX `resident_lookups_at` ON `resident_lookups` (`at`);--> statement-breakpoint
CREATE TABLE `resident_passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text,
	`public_key` text NOT NULL,
	`credential_id` text NOT NULL,
	`counter` integer NOT NULL,
	`device_type` text NOT NULL,
	`backed_up` integer NOT NULL,
	`transports` text,
	`aaguid` text,
	`created_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `resident_passkeys_credential` ON `resident_passkeys` (`credential_id`);--> statement-breakpoint
CREATE INDEX `resident_passkeys_user` ON `resident_passkeys` (`user_id`);--> statement-breakpoint
CREATE TABLE `resident_pins` (
	`resident_id` text NOT NULL,
	`slug` text NOT NULL,
	`pinned_at` integer NOT NULL,
	PRIMARY KEY(`resident_id`, `slug`)
);
--> statement-breakpoint
CREATE TABLE `resident_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `resident_sessions_token` ON `resident_sessions` (`token`);--> statement-breakpoint
CREATE INDEX `resident_sessions_user` ON `resident_sessions` (`user_id`);--> statement-breakpoint
CREATE INDEX `resident_sessions_expiry` ON `resident_sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `resident_verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `resident_verifications_identifier` ON `resident_verifications` (`identifier`);--> statement-breakpoint
CREATE INDEX `resident_verifications_expiry` ON `resident_verifications` (`expires_at`);--> statement-breakpoint
ALTER TABLE `residents` ADD `kana` text;--> statement-breakpoint
ALTER TABLE `residents` ADD `postal_code` text;--> statement-breakpoint
ALTER TABLE `residents` ADD `address` text;--> statement-breakpoint
ALTER TABLE `residents` ADD `district` text;--> statement-breakpoint
ALTER TABLE `residents` ADD `birth_date` text;--> statement-breakpoint
ALTER TABLE `residents` ADD `phone` text;--> statement-breakpoint
ALTER TABLE `residents` ADD `household` text;--> statement-breakpoint
ALTER TABLE `residents` ADD `aids` text;--> statement-breakpoint
ALTER TABLE `residents` ADD `recovery_seal` text;--> statement-breakpoint
ALTER TABLE `residents` ADD `recovery_made_at` integer;--> statement-breakpoint
ALTER TABLE `residents` ADD `seen_at` integer;--> statement-breakpoint
ALTER TABLE `residents` ADD `warned_at` integer;--> statement-breakpoint
ALTER TABLE `residents` ADD `closed_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `residents_recovery` ON `residents` (`recovery_seal`);--> statement-breakpoint
CREATE INDEX `residents_birth` ON `residents` (`birth_date`);--> statement-breakpoint
CREATE INDEX `residents_seen` ON `residents` (`seen_at`);