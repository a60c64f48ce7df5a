using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using LocalProcure.Web.Mail;

namespace LocalProcure.Tests.Support;

/// <summary>A mail server on loopback that keeps what it is given.</summary>
public sealed class MailSink : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task listening;

    public MailSink()
    {
        listener.Start();
        listening = Listen();
    }

    public ConcurrentQueue<string> Messages { get; } = [];

    /// <summary>What it says to RCPT TO, given the command and how many messages it holds; null for yes.</summary>
    public Func<string, int, string?> Answer { get; set; } = (_, _) => null;

    /// <summary>How long it takes to say that it has a message.</summary>
    public TimeSpan Slowness { get; set; }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public MailSettings Settings => new("127.0.0.1", Port, null, null, false, "LocalProcure <no-reply@example.test>", "", TimeSpan.FromSeconds(90));

    public IEnumerable<string> MessageIds => Messages.Select(m =>
        m.Split("\r\n").First(line => line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase))[11..].Trim());

    private async Task Listen()
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                _ = Task.Run(async () => { try { await Talk(client); } catch (IOException) { /* the sender was killed */ } });
            }
        }
        catch (OperationCanceledException) { /* the end */ }
    }

    private async Task Talk(TcpClient client)
    {
        using var _ = client;
        using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.Latin1);
        async Task Say(string line) => await stream.WriteAsync(Encoding.Latin1.GetBytes(line + "\r\n"));
        await Say("220 sink");
        while (await reader.ReadLineAsync() is { } line)
        {
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            if (verb == "DATA")
            {
                await Say("354 go on");
                var message = new StringBuilder();
                while (await reader.ReadLineAsync() is { } part && part != ".") message.Append(part).Append("\r\n");
                // Part of the time before it has the message and part after: a sender killed in the first loses it if it was marked, in the second sends it again.
                await Task.Delay(Slowness / 2);
                if (Slowness > TimeSpan.Zero && !IsThere(client)) return;
                Messages.Enqueue(message.ToString());
                await Task.Delay(Slowness / 2);
                await Say("250 kept");
            }
            else if (verb == "RCPT") await Say(Answer(line, Messages.Count) ?? "250 ok");
            else if (verb == "QUIT") { await Say("221 bye"); return; }
            else await Say("250 ok");
        }
    }

    /// <summary>False once the other end has gone: a real server, too, keeps nothing from one that hung up before its answer.</summary>
    private static bool IsThere(TcpClient client) => !(client.Client.Poll(0, SelectMode.SelectRead) && client.Client.Available == 0);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await listening;
        stop.Dispose();
    }
}
