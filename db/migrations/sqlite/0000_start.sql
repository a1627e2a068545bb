CREATE TABLE `questions` (
	`reference` text PRIMARY KEY NOT NULL,
	`form_key` text NOT NULL,
	`locale` text NOT NULL,
	`question` text NOT NULL,
	`asked_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questions_form_key` ON `questions` (`form_key`);--> statement-breakpoint
CREATE INDEX `questions_expiry` ON `questions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `holidays` (
	`day` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `catalogue_entries` (
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`state` text NOT NULL,
	`revision` integer NOT NULL,
	`facts` text NOT NULL,
	`checked_on` text,
	`review_on` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `slug`)
);
--> statement-breakpoint
CREATE INDEX `catalogue_entries_review` ON `catalogue_entries` (`review_on`);--> statement-breakpoint
CREATE TABLE `catalogue_texts` (
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	`locale` text NOT NULL,
	`made_from` integer NOT NULL,
	`made_by` text NOT NULL,
	`text` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `slug`, `locale`)
);
--> statement-breakpoint
CREATE TABLE `content_versions` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `refused_forms` (
	`key` text PRIMARY KEY NOT NULL,
	`values` text NOT NULL,
	`faults` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `refused_forms_expiry` ON `refused_forms` (`expires_at`);