CREATE TABLE `reservation_applications` (
	`key` text PRIMARY KEY NOT NULL,
	`applicant` text NOT NULL,
	`number` integer,
	`answer` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reservation_applications_number` ON `reservation_applications` (`applicant`,`number`);--> statement-breakpoint
CREATE INDEX `reservation_applications_at` ON `reservation_applications` (`at`);--> statement-breakpoint
CREATE TABLE `reservation_events` (
	`reference` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`act` text NOT NULL,
	`by` text NOT NULL,
	`state` text NOT NULL,
	`room` text NOT NULL,
	`begins` integer NOT NULL,
	`ends` integer NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`reference`, `number`)
);
--> statement-breakpoint
CREATE INDEX `reservation_events_at` ON `reservation_events` (`at`);--> statement-breakpoint
CREATE TABLE `reservation_wishes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`applicant` text NOT NULL,
	`resident_id` text,
	`group_id` text,
	`room` text NOT NULL,
	`cells` text NOT NULL,
	`begins` integer NOT NULL,
	`ends` integer NOT NULL,
	`occupied_from` integer NOT NULL,
	`occupied_until` integer NOT NULL,
	`request` text NOT NULL,
	`offer_hours` integer NOT NULL,
	`joined_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reservation_wishes_once` ON `reservation_wishes` (`applicant`,`room`,`begins`,`ends`);--> statement-breakpoint
CREATE INDEX `reservation_wishes_begins` ON `reservation_wishes` (`begins`);--> statement-breakpoint
CREATE INDEX `reservation_wishes_resident` ON `reservation_wishes` (`resident_id`);--> statement-breakpoint
CREATE TABLE `reservations` (
	`reference` text PRIMARY KEY NOT NULL,
	`application` text NOT NULL,
	`room` text NOT NULL,
	`cells` text NOT NULL,
	`begins` integer NOT NULL,
	`ends` integer NOT NULL,
	`occupied_from` integer NOT NULL,
	`occupied_until` integer NOT NULL,
	`resident_id` text,
	`group_id` text,
	`name` text,
	`phone` text,
	`applicant_class` text NOT NULL,
	`people` integer NOT NULL,
	`purpose` text NOT NULL,
	`quotation` text NOT NULL,
	`state` text NOT NULL,
	`offered` integer NOT NULL,
	`due_at` integer,
	`edition` integer NOT NULL,
	`made_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `reservations_application` ON `reservations` (`application`);--> statement-breakpoint
CREATE INDEX `reservations_resident` ON `reservations` (`resident_id`,`begins`);--> statement-breakpoint
CREATE INDEX `reservations_group` ON `reservations` (`group_id`,`begins`);--> statement-breakpoint
CREATE INDEX `reservations_room` ON `reservations` (`room`,`begins`);--> statement-breakpoint
CREATE INDEX `reservations_due` ON `reservations` (`due_at`);--> statement-breakpoint
CREATE INDEX `reservations_ends` ON `reservations` (`ends`);--> statement-breakpoint
CREATE TABLE `room_blocks` (
	`id` text PRIMARY KEY NOT NULL,
	`room` text NOT NULL,
	`cells` text NOT NULL,
	`begins` integer NOT NULL,
	`ends` integer NOT NULL,
	`reason` text NOT NULL,
	`closing` integer NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `room_blocks_ends` ON `room_blocks` (`ends`);--> statement-breakpoint
CREATE INDEX `room_blocks_closing` ON `room_blocks` (`closing`);--> statement-breakpoint
CREATE TABLE `room_claims` (
	`cell` text NOT NULL,
	`quarter` integer NOT NULL,
	`holder` text NOT NULL,
	PRIMARY KEY(`cell`, `quarter`)
);
--> statement-breakpoint
CREATE INDEX `room_claims_holder` ON `room_claims` (`holder`);