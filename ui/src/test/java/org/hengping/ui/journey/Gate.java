package org.hengping.ui.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port that leads to another one: the net between a browser and a server, or a server and its database, which a test can cut or lead elsewhere. */
final class Gate implements AutoCloseable {

    private final ServerSocket door;
    private final Set<Socket> through = ConcurrentHashMap.newKeySet();
    private volatile int target;
    private volatile boolean cut;

    Gate(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Whoever is connected is thrown out, and nobody gets in. */
    void cut() {
        cut = true;
        through.forEach(Gate::end);
    }

    void mend() {
        cut = false;
    }

    /** Whoever comes from now on is led there; the others are thrown out. */
    void lead(int other) {
        target = other;
        through.forEach(Gate::end);
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                admit(door.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void admit(Socket from) {
        through.add(from);
        try {
            if (cut) {
                throw new IOException("cut");
            }
            Socket to = new Socket(InetAddress.getLoopbackAddress(), target);
            through.add(to);
            // Small packets of many questions: without this each would wait for the answer to the one before.
            from.setTcpNoDelay(true);
            to.setTcpNoDelay(true);
            if (cut) {
                end(to);
            }
            Thread.ofVirtual().start(() -> carry(from, to));
            Thread.ofVirtual().start(() -> carry(to, from));
        } catch (IOException nobodyThere) {
            end(from);
        }
    }

    private void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException over) {
            // either side has gone: both go
        } finally {
            end(from);
            end(to);
            through.remove(from);
            through.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
