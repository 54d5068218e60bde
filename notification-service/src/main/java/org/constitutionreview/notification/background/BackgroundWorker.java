package org.constitutionreview.notification.background;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that works until nothing is left, then rests until it is woken, or for a second.
 *
 * <p>The second is for what others leave behind: a node that died, a pause that is over.
 */
public final class BackgroundWorker {

    private static final Logger log = LoggerFactory.getLogger(BackgroundWorker.class);

    private final String name;
    private final BooleanSupplier workOnce;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    /** @param workOnce does one piece of work; false when there was none */
    public BackgroundWorker(String name, BooleanSupplier workOnce) {
        this.name = name;
        this.workOnce = workOnce;
    }

    public synchronized void start() {
        running = true;
        thread = new Thread(this::run, name);
        thread.start();
    }

    public void wake() {
        wake.release();
    }

    /** Lets the piece of work in hand come to its end. */
    public synchronized void stop() {
        running = false;
        wake();
        try {
            if (thread != null) {
                thread.join(TimeUnit.SECONDS.toMillis(20));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                boolean more = true;
                while (running && more) {
                    more = workOnce.getAsBoolean();
                }
            } catch (RuntimeException e) {
                log.warn("{} failed and tries again in a second", name, e);
            }
            rest();
        }
    }

    private void rest() {
        try {
            wake.tryAcquire(1, TimeUnit.SECONDS);
            wake.drainPermits();
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
