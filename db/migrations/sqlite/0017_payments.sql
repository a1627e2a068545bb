CREATE TABLE `open_books` (
	`reference` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `payment_entries` (
	`reference` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`yen` integer NOT NULL,
	`means` text,
	`reverses` integer,
	`reason` text NOT NULL,
	`staff_id` text,
	`key` text,
	PRIMARY KEY(`reference`, `number`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payment_entries_key` ON `payment_entries` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `payment_entries_reverses` ON `payment_entries` (`reference`,`reverses`);--> statement-breakpoint
CREATE INDEX `payment_entries_at` ON `payment_entries` (`at`);--> statement-breakpoint
CREATE TABLE `receipt_copies` (
	`reference` text NOT NULL,
	`number` integer NOT NULL,
	`copy` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`reference`, `number`, `copy`)
);
--> statement-breakpoint
CREATE TABLE `reduction_requests` (
	`reference` text PRIMARY KEY NOT NULL,
	`reductions` text NOT NULL,
	`reason` text NOT NULL,
	`quotation` text NOT NULL,
	`state` text NOT NULL,
	`asked_at` integer NOT NULL,
	`decided_at` integer,
	`answer` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `reduction_requests_state` ON `reduction_requests` (`state`,`asked_at`);