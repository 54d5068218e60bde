/** News for other services, stored with the facts they tell of and sent when Kafka takes them. */
@NullMarked
package org.constitutionreview.workflow.outbox;

import org.jspecify.annotations.NullMarked;
