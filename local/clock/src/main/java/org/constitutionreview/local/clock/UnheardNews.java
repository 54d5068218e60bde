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
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** News that the broker has and this service hasn't heard yet. */
final class UnheardNews implements PendingWork, AutoCloseable {

    private static final int SECONDS = 5;
    private static final int REMEMBERED_SECONDS = 10;

    private final Admin broker;
    private final String group;
    private Set<TopicPartition> listened = Set.of();
    private long askedAt;

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
        Set<TopicPartition> parts = listened();
        KafkaFuture<Map<TopicPartition, OffsetAndMetadata>> heard =
                broker.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata();
        KafkaFuture<Map<TopicPartition, ListOffsetsResultInfo>> ends = broker.listOffsets(
                        parts.stream().collect(Collectors.toMap(part -> part, part -> OffsetSpec.latest())))
                .all();
        Map<TopicPartition, OffsetAndMetadata> positions = heard.get(SECONDS, TimeUnit.SECONDS);
        return ends.get(SECONDS, TimeUnit.SECONDS).entrySet().stream()
                .mapToLong(end -> end.getValue().offset() - position(positions.get(end.getKey())))
                .sum();
    }

    /** Which parts of which topics this service has been given; it changes rarely, and asking for it takes longest. */
    private synchronized Set<TopicPartition> listened()
            throws ExecutionException, InterruptedException, TimeoutException {
        if (listened.isEmpty() || System.nanoTime() - askedAt > TimeUnit.SECONDS.toNanos(REMEMBERED_SECONDS)) {
            listened = Objects.requireNonNull(broker.describeConsumerGroups(Set.of(group))
                            .all()
                            .get(SECONDS, TimeUnit.SECONDS)
                            .get(group))
                    .members()
                    .stream()
                    .flatMap(member -> member.assignment().topicPartitions().stream())
                    .collect(Collectors.toSet());
            askedAt = System.nanoTime();
        }
        return listened;
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
