CREATE TABLE `reservation_feeds` (
	`resident_id` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`locale` text NOT NULL,
	`made_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reservation_feeds_id` ON `reservation_feeds` (`id`);