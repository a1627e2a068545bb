CREATE TABLE `disaster_feeds` (
	`name` text PRIMARY KEY NOT NULL,
	`last_modified` text NOT NULL,
	`fetched_at` integer,
	`failed_at` integer,
	`fault` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `disaster_reports` (
	`url` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`received_at` integer NOT NULL,
	`reported_at` integer,
	`concerns` integer NOT NULL,
	`fault` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `disaster_reports_concerns` ON `disaster_reports` (`concerns`,`received_at`);--> statement-breakpoint
CREATE INDEX `disaster_reports_received` ON `disaster_reports` (`received_at`);