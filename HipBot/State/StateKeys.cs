using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace HipBot.State;

/// <summary>Keeps the keys that seal state in the state database, where all hosts that share it find them.</summary>
internal sealed class StateKeys : IXmlRepository
{
    private const string Prefix = "state-key/";

    private readonly StateDatabase _database;

    public StateKeys(StateDatabase database) => _database = database;

    // The library asks seldom, and has no asynchronous way to ask.
    public IReadOnlyCollection<XElement> GetAllElements() => Wait(() => _database.ReadAsync(session => session.AllAsync(
        "select value from secret where name like @names order by name",
        row => XElement.Parse(Encoding.UTF8.GetString((byte[])row.GetValue(0))),
        ("names", Prefix + "%"))));

    public void StoreElement(XElement element, string friendlyName) => Wait(() => _database.ExecuteAsync(
        "insert into secret (name, value) values (@name, @value) on conflict do nothing",
        ("name", Prefix + friendlyName),
        ("value", Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting)))));

    private static T Wait<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();
}
