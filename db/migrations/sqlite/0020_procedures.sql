CREATE TABLE `counter_numbers` (
	`number` text PRIMARY KEY NOT NULL,
	`draft_id` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `counter_numbers_draft` ON `counter_numbers` (`draft_id`);--> statement-breakpoint
CREATE INDEX `counter_numbers_expiry` ON `counter_numbers` (`expires_at`);--> statement-breakpoint
CREATE TABLE `handover_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`office` text NOT NULL,
	`name` text NOT NULL,
	`seal` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`used_at` integer,
	`ended_at` integer
);
--> statement-breakpoint
CREATE TABLE `procedure_applications` (
	`reference` text PRIMARY KEY NOT NULL,
	`draft_id` text NOT NULL,
	`procedure` text NOT NULL,
	`version` integer NOT NULL,
	`owner` text NOT NULL,
	`answers` text NOT NULL,
	`typed` text NOT NULL,
	`channel` text NOT NULL,
	`state` text NOT NULL,
	`office` text NOT NULL,
	`assignee` text,
	`contact` text NOT NULL,
	`edition` integer NOT NULL,
	`revision` integer NOT NULL,
	`waits_until` integer,
	`outcome` text,
	`submitted_at` integer NOT NULL,
	`decided_at` integer,
	`kept_until` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `procedure_applications_draft` ON `procedure_applications` (`draft_id`);--> statement-breakpoint
CREATE INDEX `procedure_applications_owner` ON `procedure_applications` (`owner`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `procedure_applications_queue` ON `procedure_applications` (`office`,`state`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `procedure_applications_kept` ON `procedure_applications` (`kept_until`);--> statement-breakpoint
CREATE TABLE `procedure_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`owner` text NOT NULL,
	`procedure` text NOT NULL,
	`version` integer NOT NULL,
	`typed` text NOT NULL,
	`edition` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `procedure_drafts_owner` ON `procedure_drafts` (`owner`,`procedure`);--> statement-breakpoint
CREATE INDEX `procedure_drafts_expiry` ON `procedure_drafts` (`expires_at`);--> statement-breakpoint
CREATE TABLE `procedure_events` (
	`reference` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`act` text NOT NULL,
	`by` text NOT NULL,
	`details` text NOT NULL,
	PRIMARY KEY(`reference`, `number`)
);
--> statement-breakpoint
CREATE TABLE `procedure_files` (
	`id` text PRIMARY KEY NOT NULL,
	`owner` text NOT NULL,
	`procedure` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`bytes` integer NOT NULL,
	`added_at` integer NOT NULL,
	`reference` text
);
--> statement-breakpoint
CREATE INDEX `procedure_files_owner` ON `procedure_files` (`owner`,`procedure`);--> statement-breakpoint
CREATE INDEX `procedure_files_reference` ON `procedure_files` (`reference`);--> statement-breakpoint
CREATE TABLE `procedure_handovers` (
	`reference` text NOT NULL,
	`revision` integer NOT NULL,
	`token_id` text NOT NULL,
	`fetched_at` integer NOT NULL,
	`acknowledged_at` integer,
	`receipt` text,
	PRIMARY KEY(`reference`, `revision`)
);
--> statement-breakpoint
CREATE TABLE `procedure_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`staff_id` text,
	`text` text NOT NULL,
	`files` text NOT NULL,
	`read_at` integer
);
--> statement-breakpoint
CREATE INDEX `procedure_messages_reference` ON `procedure_messages` (`reference`,`at`);--> statement-breakpoint
CREATE TABLE `procedure_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`at` integer NOT NULL,
	`staff_id` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `procedure_notes_reference` ON `procedure_notes` (`reference`,`at`);