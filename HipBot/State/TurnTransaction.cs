using System.Runtime.ExceptionServices;

namespace HipBot.State;

/// <summary>Everything that one turn changes and sends: written together at its end, or not at all; and only then seen by anybody.</summary>
public sealed class TurnTransaction
{
    private static readonly AsyncLocal<TurnTransaction?> Ambient = new();

    private readonly IStateTurn _turn;
    private readonly List<Func<StateSession, Task>> _writes = [];
    private readonly List<Func<Task>> _afterwards = [];
    private bool _isOpen = true;

    private TurnTransaction(IStateTurn turn) => _turn = turn;

    /// <summary>That of the turn which is running here; null where none is.</summary>
    public static TurnTransaction? Current => Ambient.Value is { _isOpen: true } open ? open : null;

    /// <summary>Whether something waits to be written.</summary>
    public bool HasWrites => _writes.Count > 0;

    internal TurnItems Items { get; } = new();

    /// <summary>Begins one for whatever is called from here on.</summary>
    public static TurnTransaction Begin(IStateTurn turn) => Ambient.Value = new(turn);

    public Task<T> ReadAsync<T>(Func<StateSession, Task<T>> work) => _turn.ReadAsync(work);

    /// <summary>Has something written with all the rest, in the order of these calls.</summary>
    public void Write(Func<StateSession, Task> write) => _writes.Add(write);

    /// <summary>Has something done once everything is written, in the order of these calls.</summary>
    public void Afterwards(Func<Task> action) => _afterwards.Add(action);

    /// <summary>Forgets all that was to be written and done, and goes on.</summary>
    public void Forget()
    {
        Items.Clear();
        _writes.Clear();
        _afterwards.Clear();
    }

    /// <exception cref="StateConflictException">An item was changed by another turn; nothing has been written.</exception>
    public async Task CommitAsync()
    {
        await _turn.CommitAsync(async session =>
        {
            await Items.WriteAsync(session);
            foreach (var write in _writes)
            {
                await write(session);
            }
        });
        Close();
    }

    /// <summary>What is written from here on is none of the turn's.</summary>
    public void Close() => _isOpen = false;

    /// <summary>Does what was to be done once everything is written; where one thing fails, the others are done all the same.</summary>
    /// <exception cref="Exception">The first failure.</exception>
    public async Task FinishAsync()
    {
        ExceptionDispatchInfo? failure = null;
        foreach (var action in _afterwards)
        {
            try
            {
                await action();
            }
#pragma warning disable CA1031 // It is told at the end.
            catch (Exception reason)
#pragma warning restore CA1031
            {
                failure ??= ExceptionDispatchInfo.Capture(reason);
            }
        }

        failure?.Throw();
    }
}
