ALTER TABLE `push_endpoints` ADD `session_id` text;--> statement-breakpoint
CREATE INDEX `messages_outbox` ON `messages` (`outbox_id`);