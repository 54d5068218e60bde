package org.constitutionreview.local.clock;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** News that the broker has and this service hasn't heard yet. */
final class UnheardNews implements PendingWork, AutoCloseable {

    private static final int SECONDS = 5;

    private final Admin broker;
    private final String group;

    UnheardNews(Admin broker, String group) {
        this.broker = broker;
        this.group = group;
    }

    @Override
    public Optional<String> busyWith() {
        try {
            return unheard() == 0 ? Optional.empty() : Optional.of("news to hear");
        } catch (ExecutionException | TimeoutException e) {
            return Optional.of("news to hear: the broker doesn't answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("news to hear");
        }
    }

    private long unheard() throws ExecutionException, InterruptedException, TimeoutException {
        Set<TopicPartition> heardBy = listened();
        Map<TopicPartition, OffsetAndMetadata> heard = broker.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(SECONDS, TimeUnit.SECONDS);
        return broker
                .listOffsets(heardBy.stream().collect(Collectors.toMap(part -> part, part -> OffsetSpec.latest())))
                .all()
                .get(SECONDS, TimeUnit.SECONDS)
                .entrySet()
                .stream()
                .mapToLong(end -> end.getValue().offset() - position(heard.get(end.getKey())))
                .sum();
    }

    private Set<TopicPartition> listened() throws ExecutionException, InterruptedException, TimeoutException {
        return Objects.requireNonNull(broker.describeConsumerGroups(Set.of(group))
                        .all()
                        .get(SECONDS, TimeUnit.SECONDS)
                        .get(group))
                .members()
                .stream()
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .collect(Collectors.toSet());
    }

    /** A group that has heard nothing yet begins at the beginning. */
    private static long position(@Nullable OffsetAndMetadata heard) {
        return heard == null ? 0 : heard.offset();
    }

    @Override
    public void close() {
        broker.close();
    }
}
