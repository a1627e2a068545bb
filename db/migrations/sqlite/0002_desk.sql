CREATE TABLE `audit_heads` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_records` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`actor_name` text NOT NULL,
	`source` text NOT NULL,
	`act` text NOT NULL,
	`subject` text NOT NULL,
	`before` text,
	`after` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_records_subject` ON `audit_records` (`subject`,`number`);--> statement-breakpoint
CREATE INDEX `audit_records_actor` ON `audit_records` (`actor`,`number`);--> statement-breakpoint
CREATE INDEX `audit_records_at` ON `audit_records` (`at`);--> statement-breakpoint
CREATE TABLE `catalogue_drafts` (
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`state` text NOT NULL,
	`edition` integer NOT NULL,
	`based_on` integer NOT NULL,
	`content` text NOT NULL,
	`title` text NOT NULL,
	`office` text NOT NULL,
	`authors` text NOT NULL,
	`edited_by` text NOT NULL,
	`edited_by_name` text NOT NULL,
	`note` text NOT NULL,
	`publish_at` integer,
	`withdraw_at` integer,
	`approved_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `slug`)
);
--> statement-breakpoint
CREATE INDEX `catalogue_drafts_state` ON `catalogue_drafts` (`state`,`publish_at`);--> statement-breakpoint
CREATE INDEX `catalogue_drafts_office` ON `catalogue_drafts` (`office`);--> statement-breakpoint
CREATE TABLE `catalogue_versions` (
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`number` integer NOT NULL,
	`act` text NOT NULL,
	`revision` integer NOT NULL,
	`title` text NOT NULL,
	`content` text NOT NULL,
	`note` text NOT NULL,
	`actor` text NOT NULL,
	`actor_name` text NOT NULL,
	`urgent` integer NOT NULL,
	`reviewed_by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`kind`, `slug`, `number`)
);
--> statement-breakpoint
CREATE INDEX `catalogue_versions_revision` ON `catalogue_versions` (`kind`,`slug`,`revision`);--> statement-breakpoint
CREATE INDEX `catalogue_versions_actor` ON `catalogue_versions` (`actor`,`at`);--> statement-breakpoint
CREATE INDEX `catalogue_versions_urgent` ON `catalogue_versions` (`urgent`,`reviewed_by`);--> statement-breakpoint
CREATE TABLE `city_settings` (
	`id` integer PRIMARY KEY NOT NULL,
	`settings` text NOT NULL,
	`started_from` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `link_checks` (
	`url` text PRIMARY KEY NOT NULL,
	`status` text NOT NULL,
	`detail` text NOT NULL,
	`checked_at` integer NOT NULL,
	`failures` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`two_factor_enabled` integer,
	`role` text NOT NULL,
	`office` text NOT NULL,
	`sample` integer NOT NULL,
	`left_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_email` ON `staff` (`email`);--> statement-breakpoint
CREATE TABLE `staff_credentials` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_credentials_user` ON `staff_credentials` (`user_id`,`provider_id`);--> statement-breakpoint
CREATE TABLE `staff_invitations` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`office` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE INDEX `staff_invitations_expiry` ON `staff_invitations` (`expires_at`);--> statement-breakpoint
CREATE TABLE `staff_passkeys` (
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
CREATE UNIQUE INDEX `staff_passkeys_credential` ON `staff_passkeys` (`credential_id`);--> statement-breakpoint
CREATE INDEX `staff_passkeys_user` ON `staff_passkeys` (`user_id`);--> statement-breakpoint
CREATE TABLE `staff_second_factors` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`verified` integer,
	`failed_verification_count` integer,
	`locked_until` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_second_factors_user` ON `staff_second_factors` (`user_id`);--> statement-breakpoint
CREATE TABLE `staff_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`seen_at` integer,
	`strong` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_sessions_token` ON `staff_sessions` (`token`);--> statement-breakpoint
CREATE INDEX `staff_sessions_user` ON `staff_sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `staff_used_codes` (
	`staff_id` text NOT NULL,
	`code` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_used_codes_once` ON `staff_used_codes` (`staff_id`,`code`);--> statement-breakpoint
CREATE INDEX `staff_used_codes_expiry` ON `staff_used_codes` (`expires_at`);--> statement-breakpoint
CREATE TABLE `staff_verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `staff_verifications_identifier` ON `staff_verifications` (`identifier`);--> statement-breakpoint
ALTER TABLE `catalogue_entries` ADD `withdraw_at` integer;--> statement-breakpoint
CREATE INDEX `catalogue_entries_withdraw` ON `catalogue_entries` (`withdraw_at`);